package org.sixfold.shared;

import java.util.Properties;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.mapping.DatabaseIdProvider;
import org.apache.ibatis.mapping.VendorDatabaseIdProvider;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every module's beans rest on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SixfoldProperties.class, DueWorkProperties.class})
@MapperScan(basePackages = "org.sixfold", annotationClass = Mapper.class)
class SharedConfiguration {

  /** Where SQL must differ, a mapper says {@code databaseId="h2"} or {@code "mysql"}. */
  @Bean
  static DatabaseIdProvider databaseIdProvider() {
    Properties names = new Properties();
    names.setProperty("H2", "h2");
    names.setProperty("MySQL", "mysql");
    VendorDatabaseIdProvider provider = new VendorDatabaseIdProvider();
    provider.setProperties(names);
    return provider;
  }
}
