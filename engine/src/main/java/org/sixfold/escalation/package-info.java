/** Deadlines of tasks, their ladder of levels and whom to tell. */
package org.sixfold.escalation;
