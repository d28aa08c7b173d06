package org.sixfold.worklist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Engine, case files, worklist, escalation and mails on an H2 database of their own, with a clock
 * that tests move, the small test path, and stand-ins for roster and forms.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = WorklistTestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:worklist;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
      "spring.main.lazy-initialization=true",
      "sixfold.due-work.enabled=false"
    })
public @interface WorklistTest {}
