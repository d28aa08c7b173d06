package org.sixfold.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** As {@link EngineTest}, on a real MySQL: for a subclass of a test that runs on H2. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnRealMySql
@SpringBootTest(
    classes = EngineTestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.main.lazy-initialization=true")
@ContextConfiguration(initializers = NewMySqlDatabase.class)
@Import({HttpClients.class, SmallTown.class, HeldCases.class})
public @interface EngineOnMySqlTest {}
