package org.sixfold.testsupport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test needs a real MySQL server: take databases from {@link RealMySql#newDatabase()}. Where
 * the server can't run the test is skipped by name, and fails under {@code -Dsixfold.require-all}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RealMySqlCondition.class)
public @interface OnRealMySql {}
