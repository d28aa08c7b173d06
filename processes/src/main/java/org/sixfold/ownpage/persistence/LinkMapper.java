package org.sixfold.ownpage.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Links of own pages. */
@Mapper
public interface LinkMapper {

  /**
   * @throws org.springframework.dao.DuplicateKeyException if the case has one in force
   */
  void insert(LinkRow link);

  /** The case's link in force; null if there is none. */
  LinkRow findOpen(@Param("caseId") String caseId);

  /** Locks the link in force with this token; null if there is none. */
  LinkRow lockByToken(@Param("tokenHash") String tokenHash);

  /** 1 if one was in force. */
  int revoke(@Param("caseId") String caseId, @Param("at") Instant at, @Param("by") String by);

  /** Another code; wrong ones before are forgotten. */
  void renewCode(@Param("id") String id, @Param("codeHash") String codeHash);

  void given(@Param("id") String id, @Param("at") Instant at, @Param("to") String to);

  void failed(
      @Param("id") String id,
      @Param("failures") int failures,
      @Param("lockedUntil") Instant lockedUntil);

  /** The code was right. */
  void opened(@Param("id") String id, @Param("at") Instant at);
}
