package org.sixfold.verification.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** To whom people were handed over. */
@Mapper
public interface PersonReturnMapper {

  void insert(PersonReturnRow sent);

  void update(PersonReturnRow sent);

  /** Those of a case, newest first. */
  List<PersonReturnRow> findOfCase(@Param("caseId") String caseId);
}
