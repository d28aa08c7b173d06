package org.sixfold.intake.persistence;

/** A row of table intake_file. */
public record FileRow(byte[] content) {}
