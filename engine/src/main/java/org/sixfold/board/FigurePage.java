package org.sixfold.board;

import java.time.Instant;
import java.util.List;

/**
 * A page of the list behind a number, with the number itself, both of the same moment.
 *
 * @param asOf the moment; further pages are of the same
 * @param count how many lines the whole list has
 * @param total the number that it explains: the sum of the amounts
 * @param next cursor of the following page; null at the end
 */
public record FigurePage<T>(Instant asOf, long count, long total, List<T> items, String next) {}
