package org.sixfold.rights.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Talks after somebody did not agree. */
@Mapper
public interface RefusalTalkMapper {

  void insert(RefusalTalkRow talk);

  List<RefusalTalkRow> findOfCase(@Param("caseId") String caseId);
}
