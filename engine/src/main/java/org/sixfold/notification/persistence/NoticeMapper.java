package org.sixfold.notification.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Notices of members. */
@Mapper
public interface NoticeMapper {

  /** One for each mail. */
  void insertAll(@Param("mails") List<OutboxRow> mails);

  /** Newest first. */
  List<NoticeRow> page(
      @Param("username") String username,
      @Param("unread") boolean unread,
      @Param("beforeId") String beforeId,
      @Param("fetch") int fetch);

  long unread(@Param("username") String username);

  /** Null if there is none. */
  String latest(@Param("username") String username);

  boolean exists(@Param("username") String username, @Param("id") String id);

  int read(@Param("username") String username, @Param("id") String id, @Param("at") Instant at);

  int readAll(@Param("username") String username, @Param("at") Instant at);
}
