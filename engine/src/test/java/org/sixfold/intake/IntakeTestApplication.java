package org.sixfold.intake;

import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.sixfold.testsupport.StatementCounter;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** The engine with case files that a test can interrupt, and a counter of statements. */
@TestComponent
@SpringBootApplication(scanBasePackages = "org.sixfold")
@Import({
  BreakableCaseFiles.class,
  StatementCounter.class,
  HandedIn.class,
  HttpClients.class,
  SmallTown.class
})
class IntakeTestApplication {}
