package org.sixfold.shared;

/**
 * What is wrong with one field of a request.
 *
 * @param field path of the field, such as {@code stays[0].from}
 * @param code dotted code with texts in {@code problems_zh.properties} and {@code
 *     problems_en.properties}
 * @param args values for the texts; never personal data
 */
public record FieldProblem(String field, String code, Object... args) {}
