package org.sixfold.laboratory.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Stays in hospital. */
@Mapper
public interface HospitalStayMapper {

  void insert(HospitalStayRow stay);

  /** The stay that has not ended; null if there is none. */
  HospitalStayRow findOpen(@Param("caseId") String caseId);

  int end(@Param("id") String id, @Param("at") Instant at, @Param("reason") String reason);

  /** How many open stays rested on the result. */
  int restOn(@Param("resultId") String resultId, @Param("otherResultId") String otherResultId);
}
