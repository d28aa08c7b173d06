package org.sixfold.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.sixfold.SixfoldApplication;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Every direct sub-package of org.sixfold is a module: no cycles, nobody reaches inside another.
 */
class ModulesTest {

  @Test
  void modulesHaveNoCyclesAndKeepTheirInsides() {
    ApplicationModules.of(
            SixfoldApplication.class,
            resideInAPackage("org.sixfold.testsupport..")
                .or(resideInAPackage("org.sixfold.architecture..")))
        .verify();
  }
}
