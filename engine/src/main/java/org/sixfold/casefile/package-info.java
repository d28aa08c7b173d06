/**
 * Person and case: one file per person, its stage, team of six, decisions, restrictions and
 * timeline.
 */
package org.sixfold.casefile;
