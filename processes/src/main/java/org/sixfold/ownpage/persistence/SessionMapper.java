package org.sixfold.ownpage.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Sessions of own pages. */
@Mapper
public interface SessionMapper {

  void insert(
      @Param("secretHash") String secretHash,
      @Param("linkId") String linkId,
      @Param("at") Instant at);

  /** Null if there is none, or its link is no longer in force. */
  SessionRow find(@Param("secretHash") String secretHash);

  void used(@Param("secretHash") String secretHash, @Param("at") Instant at);

  void delete(@Param("secretHash") String secretHash);

  void deleteOpenedBefore(@Param("moment") Instant moment);
}
