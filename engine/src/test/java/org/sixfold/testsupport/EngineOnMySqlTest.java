package org.sixfold.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** As {@link EngineTest}, on a real MySQL: for a subclass of a test that runs on H2. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnRealMySql
@SpringBootTest(
    classes = EngineTestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = EngineOnMySqlTest.NewDatabase.class)
@Import({HttpClients.class, SmallTown.class, HeldCases.class})
public @interface EngineOnMySqlTest {

  /** Points the context to a database of its own. */
  class NewDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

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
}
