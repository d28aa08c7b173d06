package org.sixfold.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The case files alone, on an H2 database of their own, with a clock that tests move and stand-ins
 * for the modules below and the path above.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = CaseFileTestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:casefile;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
      "spring.main.lazy-initialization=true"
    })
@interface CaseFileTest {}
