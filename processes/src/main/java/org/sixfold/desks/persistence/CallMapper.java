package org.sixfold.desks.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What a caller sees of people before they are phoned. */
@Mapper
public interface CallMapper {

  List<CallFactsRow> facts(@Param("taskIds") Collection<String> taskIds);

  /** What was reported since a moment. */
  List<ToldRow> told(@Param("caseIds") Collection<String> caseIds, @Param("since") Instant since);

  /** Earlier calls and visits, in their order. */
  List<AttemptRow> attempts(
      @Param("caseIds") Collection<String> caseIds, @Param("kinds") Collection<String> kinds);
}
