package org.sixfold.worklist;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** Wires the modules and their stand-ins. */
@TestComponent
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
    basePackages = {
      "org.sixfold.board",
      "org.sixfold.camunda",
      "org.sixfold.casefile",
      "org.sixfold.cluster",
      "org.sixfold.escalation",
      "org.sixfold.facility",
      "org.sixfold.fleet",
      "org.sixfold.live",
      "org.sixfold.notification",
      "org.sixfold.report",
      "org.sixfold.shared",
      "org.sixfold.worklist"
    },
    excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@Import({StandIns.class, Statements.class, Cases.class})
class WorklistTestApplication {}
