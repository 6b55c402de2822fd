/** The texts of the page, in the languages of the mail that links to it. */
export const texts = {
  en: {
    title: "A new password",
    label: "New password (at least 8 characters)",
    save: "Save",
    saved: "Your new password is set. Every session has ended: log in again.",
    unusable: "This link was already used or has expired. Request a new one.",
    unsound: "A password has 8 to 200 characters.",
    later: "Too many attempts. Wait a few minutes.",
    failed: "That did not work. Try again.",
  },
  ru: {
    title: "Новый пароль",
    label: "Новый пароль (не короче 8 символов)",
    save: "Сохранить",
    saved: "Новый пароль задан. Все сеансы завершены: войдите снова.",
    unusable: "Ссылка уже использована или устарела. Запросите новую.",
    unsound: "В пароле должно быть от 8 до 200 символов.",
    later: "Слишком много попыток. Подождите несколько минут.",
    failed: "Не получилось. Попробуйте ещё раз.",
  },
};

export type Texts = (typeof texts)["en"];
