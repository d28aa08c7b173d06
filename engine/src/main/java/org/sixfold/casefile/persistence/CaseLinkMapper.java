package org.sixfold.casefile.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Links between cases. */
@Mapper
public interface CaseLinkMapper {

  void insert(CaseLinkRow link);

  /** The other cases of all links of a case, oldest link first. */
  List<LinkedCaseRow> findOf(@Param("caseId") String caseId);

  List<String> findOpenByNameAndPhone(
      @Param("name") String name,
      @Param("phone") String phone,
      @Param("otherThan") String otherThan);
}
