/** Rows of replays, and what is known of past cases. */
package org.sixfold.replay.persistence;
