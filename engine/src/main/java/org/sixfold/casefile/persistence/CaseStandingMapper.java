package org.sixfold.casefile.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The book of where cases stood; entries are added and ended, never changed. */
@Mapper
public interface CaseStandingMapper {

  /** First entries of cases, since they were opened. */
  void begin(@Param("ids") List<String> ids);

  /** Ends the running entry of a case with what the case is now. */
  void end(@Param("caseId") String caseId, @Param("at") Instant at);

  /** Enters the case as it is now; what was ended last stands before it. */
  void follow(@Param("caseId") String caseId, @Param("at") Instant at);
}
