package org.sixfold.decision.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Proofs of service. */
@Mapper
public interface NoticeServiceMapper {

  void insert(NoticeServiceRow row);

  List<NoticeServiceRow> findOfCase(@Param("caseId") String caseId);
}
