package org.sixfold.camunda.persistence;

/** A job that is due; jobs of one root instance are never run in the same transaction. */
public record DueJob(String id, String root) {}
