package org.sixfold.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * As {@link ProcessTest}, on a real MySQL: for a subclass of a test that runs on H2. All of them
 * share one context and one database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnRealMySql
@SpringBootTest(
    classes = ProcessTestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.MOCK,
    properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = NewMySqlDatabase.class)
public @interface ProcessOnMySqlTest {}
