package org.sixfold.board.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Counts and lists the same cases. */
@Mapper
public interface CaseFigureMapper {

  FigureTotal total(@Param("of") CaseSelection of, @Param("now") Instant now);

  /** Latest cases first. */
  List<FigureCaseRow> list(
      @Param("of") CaseSelection of,
      @Param("now") Instant now,
      @Param("before") String before,
      @Param("limit") int limit);

  /** By state and stage, as they stand in the cases. */
  List<StateStageCount> statesOfCases(@Param("of") CaseSelection of);

  /** The same as kept with every change; the filter must not go beyond place and stage. */
  List<StateStageCount> statesKept(@Param("of") CaseSelection of);

  /** People who are being checked by what holds them up, the most first. */
  List<StopRow> stops(@Param("of") CaseSelection of);

  /** All steps of the selection's list at once. */
  ListStepRow steps(@Param("of") CaseSelection of);
}
