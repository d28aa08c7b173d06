/** The rounds over HTTP. */
package org.sixfold.rounds.web;
