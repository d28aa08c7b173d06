package org.sixfold.report.persistence;

/** How many cases make an entry, and what they add up to. */
public record EntryTotal(long cases, long amount) {}
