package org.sixfold.board;

import java.time.Instant;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;

/**
 * Which page of a list is wanted, and of which moment: that of the first page holds for all.
 *
 * @param at null for the first page
 */
public record Moment(Instant at, Paging paging) {

  private static final String POINT = ".";

  /**
   * @throws ProblemException as {@link Paging#of}
   */
  public static Moment of(Integer limit, String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return new Moment(null, Paging.of(limit, null));
    }
    int point = cursor.indexOf(POINT);
    try {
      Instant at = Instant.ofEpochMilli(Long.parseLong(cursor.substring(0, Math.max(point, 0))));
      return new Moment(at, Paging.of(limit, cursor.substring(point + 1)));
    } catch (NumberFormatException e) {
      throw ProblemException.badRequest("page.cursorInvalid");
    }
  }

  BoardScope of(BoardScope scope) {
    return at == null ? scope : scope.at(at);
  }

  static <T> FigurePage<T> page(BoardScope scope, long count, long total, Page<T> page) {
    String next = page.next() == null ? null : scope.now().toEpochMilli() + POINT + page.next();
    return new FigurePage<>(scope.now(), count, total, page.items(), next);
  }
}
