package org.sixfold.handover;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds what the module is set up with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HandOverProperties.class)
class HandOverConfiguration {}
