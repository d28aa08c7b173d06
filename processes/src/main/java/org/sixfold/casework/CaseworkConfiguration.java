package org.sixfold.casework;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RuleProperties.class, SignalProperties.class})
class CaseworkConfiguration {}
