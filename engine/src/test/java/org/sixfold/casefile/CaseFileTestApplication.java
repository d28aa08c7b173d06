package org.sixfold.casefile;

import org.sixfold.testsupport.StatementCounter;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Wires the module and its stand-ins. */
@TestComponent
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({"org.sixfold.casefile", "org.sixfold.shared"})
@Import({CaseFileStandIns.class, StatementCounter.class, Cast.class})
class CaseFileTestApplication {}
