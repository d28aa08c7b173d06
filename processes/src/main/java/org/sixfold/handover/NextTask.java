package org.sixfold.handover;

import java.time.Instant;

/** The open task of somebody that is due first; due is null for a task that nothing hurries. */
public record NextTask(String kind, Instant due) {}
