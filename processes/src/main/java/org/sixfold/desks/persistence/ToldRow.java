package org.sixfold.desks.persistence;

import java.math.BigDecimal;

/** Health values of a report. */
public record ToldRow(String caseId, BigDecimal temperature, String symptoms) {}
