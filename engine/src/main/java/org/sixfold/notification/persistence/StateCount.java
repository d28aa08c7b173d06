package org.sixfold.notification.persistence;

/** How many mails are in a state. */
public record StateCount(String state, long mails) {}
