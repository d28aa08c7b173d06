package org.sixfold.forecast;

/**
 * What the completed tasks of the last days teach.
 *
 * @param newcomers how much of people's time what comes later takes
 * @param silence who completed nothing lately
 */
record Learned(TaskTimes times, Newcomers newcomers, Silence silence) {}
