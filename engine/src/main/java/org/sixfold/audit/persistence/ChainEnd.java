package org.sixfold.audit.persistence;

/** The last entry of a subject, to which the next one is linked. */
public record ChainEnd(int seq, String hash) {}
