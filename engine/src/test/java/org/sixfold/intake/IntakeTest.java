package org.sixfold.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs against the real services on a database of its own, with the grid tree of Dongcheng. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = IntakeTestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.main.lazy-initialization=true",
      "spring.datasource.url=jdbc:h2:mem:intake;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000"
    })
@interface IntakeTest {}
