package org.sixfold.timelapse;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Binds what the moving clock is set up with. */
@Configuration(proxyBeanMethods = false)
@Profile("timelapse")
@EnableConfigurationProperties(TimelapseProperties.class)
class TimelapseConfiguration {}
