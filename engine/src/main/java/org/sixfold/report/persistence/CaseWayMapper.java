package org.sixfold.report.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What a case's way is drawn from. */
@Mapper
public interface CaseWayMapper {

  /** All tasks of a case, the first first. */
  List<StepRow> steps(@Param("caseId") String caseId);
}
