package org.sixfold.intake;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of the intake. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  IntakeProperties.class,
  ListRetentionProperties.class,
  PoliceOrderProperties.class
})
class IntakeConfiguration {}
