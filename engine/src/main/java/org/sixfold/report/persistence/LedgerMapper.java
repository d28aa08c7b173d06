package org.sixfold.report.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads the book of where cases stood, and the cases that must agree with it. */
@Mapper
public interface LedgerMapper {

  List<StockRow> stock(@Param("of") LedgerScope of);

  List<FlowRow> flows(@Param("of") LedgerScope of);

  /** The cases themselves, now. */
  List<StateCases> cases(@Param("of") LedgerScope of);

  /**
   * Ids of cases that the book contradicts: now, or in a line that begins or ends in the span.
   *
   * @param all whether cases are looked at that ended before and have not moved since
   */
  List<String> unbalanced(
      @Param("of") LedgerScope of, @Param("all") boolean all, @Param("limit") int limit);

  /**
   * The number that an entry's list explains.
   *
   * @param state null for all
   */
  EntryTotal total(
      @Param("of") LedgerScope of, @Param("entry") String entry, @Param("state") String state);

  /** Latest cases first. */
  List<LedgerCaseRow> list(
      @Param("of") LedgerScope of,
      @Param("entry") String entry,
      @Param("state") String state,
      @Param("before") String before,
      @Param("limit") int limit);
}
