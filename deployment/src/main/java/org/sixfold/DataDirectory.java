package org.sixfold;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes {@code sixfold.data-dir} absolute: H2 refuses bare relative names such as {@code data}. */
class DataDirectory implements EnvironmentPostProcessor {

  private static final String PROPERTY = "sixfold.data-dir";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    String absolute =
        Path.of(environment.getProperty(PROPERTY, "./data"))
            .toAbsolutePath()
            .normalize()
            .toString();
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("data directory", Map.of(PROPERTY, absolute)));
  }
}
