package org.sixfold.care.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.sixfold.casework.NeedCategory;

/** Needs, their words apart. */
@Mapper
public interface NeedMapper {

  void insert(NeedRow need);

  void insertDetail(@Param("id") String id, @Param("detail") String detail);

  void deleteDetail(@Param("id") String id);

  List<NeedRow> findAll(@Param("ids") Collection<String> ids);

  /** Locks it; null if there is none. */
  NeedRow findForUpdate(@Param("id") String id);

  /** Locks the open need of a category; null if there is none. */
  String findOpen(@Param("caseId") String caseId, @Param("category") NeedCategory category);

  /** What somebody did about it. */
  void update(NeedRow need);

  /** When to offer it to the path again; null once the path has taken it. */
  void tryAgain(@Param("id") String id, @Param("at") Instant at);

  /** Needs of a case, newest first. */
  List<NeedRow> findOfCase(@Param("caseId") String caseId);

  Instant nextTry();

  List<NeedRow> findDue(@Param("now") Instant now, @Param("limit") int limit);

  /** Cases under way with a need that cannot be met, once for each such need. */
  List<String> unmet();
}
