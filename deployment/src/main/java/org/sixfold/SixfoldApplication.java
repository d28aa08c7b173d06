package org.sixfold;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the whole product in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SixfoldApplication {

  public static void main(String[] args) {
    SpringApplication.run(SixfoldApplication.class, args);
  }
}
