package org.sixfold.laboratory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LaboratoryProperties.class)
class LaboratoryConfiguration {}
