package org.sixfold.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Runs against the engine on an empty H2 database in memory, over HTTP with {@link HttpClients} or
 * by its beans.
 *
 * <p>Every test with this annotation and nothing more shares one context and one database: leave
 * the annotations alone (no mock beans, no properties) and use names of your own for data. Beans
 * are made when first asked for, so that a module's test needs only what the module needs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = EngineTestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "spring.main.lazy-initialization=true")
@Import({HttpClients.class, SmallTown.class, HeldCases.class})
public @interface EngineTest {}
