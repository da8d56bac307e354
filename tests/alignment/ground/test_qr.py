import pytest

from alignment.ground.qr import qr_picture, wifi_picture


@pytest.mark.parametrize(
    ("network", "password", "told"),
    [
        ("The room", "12345678", "WIFI:T:WPA;S:The room;P:12345678;;"),
        ('a;b,c:"d"', "p\\w;12345", 'WIFI:T:WPA;S:a\\;b,c\\:\\"d\\";P:p\\\\w\\;12345;;'),
        ("قاعة", "", "WIFI:T:nopass;S:قاعة;;"),
    ],
)
def test_the_code_of_a_wifi_says_its_name_and_password_whatever_signs_are_in_them(network, password, told):
    assert wifi_picture(network, password) == qr_picture(told)
