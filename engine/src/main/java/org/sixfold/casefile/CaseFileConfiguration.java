package org.sixfold.casefile;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of the case files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MatchProperties.class, GateHoldProperties.class})
class CaseFileConfiguration {}
