package org.sixfold.cluster;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One node, unless others are named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClusterProperties.class)
class ClusterConfiguration {

  @Bean
  Cluster cluster(ClusterProperties properties) {
    return properties.members().isEmpty() ? new OneNode() : new HazelcastNodes(properties);
  }
}
