/** HTTP of replays. */
package org.sixfold.replay.web;
