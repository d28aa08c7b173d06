package org.sixfold.worklist;

import org.sixfold.worklist.TaskHandler.Submission;

/**
 * A form was accepted and the path has moved on; published in the completing transaction, so that
 * who hears it may still refuse.
 */
public record TaskCompleted(Submission submission) {}
