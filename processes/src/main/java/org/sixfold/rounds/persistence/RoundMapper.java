package org.sixfold.rounds.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads what a round is made of; each statement for all its people at once. */
@Mapper
public interface RoundMapper {

  /** People under a measure that runs; not those of whom a death is reported. */
  List<RestrictedRow> restricted(RoundQuery query);

  /** Reports of a day, the latest of each case last. */
  List<GivenReportRow> reports(
      @Param("day") LocalDate day, @Param("caseIds") Collection<String> caseIds);

  /** What happened since, newest first. */
  List<ChangeRow> changes(RoundQuery query);

  /** Needs that are not met, the oldest first. */
  List<OpenNeedRow> needs(RoundQuery query);

  /** Who went into one of the grids or out of it since, newest first. */
  List<GridMoveRow> moves(RoundQuery query);
}
