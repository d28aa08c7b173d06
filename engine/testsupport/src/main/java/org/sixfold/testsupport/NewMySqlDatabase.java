package org.sixfold.testsupport;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Points a context to a MySQL database of its own. As an initializer it is part of what tells
 * contexts from each other: all tests of one annotation share one.
 */
public class NewMySqlDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Map<String, Object> datasource =
        Map.of(
            "spring.datasource.url",
            RealMySql.newDatabase(),
            "spring.datasource.username",
            RealMySql.user(),
            // The server ends at the same time as the context: nobody shall wait for it then.
            "spring.datasource.hikari.connection-timeout",
            2000,
            "spring.lifecycle.timeout-per-shutdown-phase",
            "3s");
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("MySQL", datasource));
  }
}
